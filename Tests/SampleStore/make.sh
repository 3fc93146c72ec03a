#!/bin/sh
# Makes the sample store by running newsdesk itself:  make.sh NEWSDESK STORE
# Every command has its own time and person, so the same log comes out each time.
set -eu
newsdesk=$1
store=$2
seeds=$(cd "$(dirname "$0")/../../seeds" && pwd)
unset NEWSDESK_STORE NEWSDESK_AS SOURCE_DATE_EPOCH

# by PERSON TIME COMMAND...: runs one command of the desk.
by() {
  person=$1
  time=$2
  shift 2
  "$newsdesk" "$@" --store "$store" --log sample --as "$person" --now "$time" --quiet >/dev/null
}

# number WORDS: the number of the one article that has these words.
number() {
  "$newsdesk" list --store "$store" "\"$1\"" | cut -f1
}

# revise PERSON TIME ARTICLE SED-COMMAND: edits an article by way of its form.
revise() {
  "$newsdesk" show "$3" --form --store "$store" | sed "$4" |
    by "$1" "$2" edit "$3" --file -
}

by chief 2024-02-19T01:00:00Z init --name 职工天地 --sample
cat >"$store/desk/people.json" <<'END'
{
  "type": "people",
  "people": [
    { "name": "editor", "printed": [], "roles": ["editor"] },
    { "name": "second-editor", "printed": [], "roles": ["editor", "page_editor"] },
    { "name": "reviewer", "printed": [], "roles": ["reviewer"] },
    { "name": "chief", "printed": [], "roles": ["chief"] }
  ]
}
END
by chief 2024-02-19T01:10:00Z config apply

# The February number: three pieces of one page came out, the others stayed on the desk; the seeds
# have no pictures, and without them a page is not published.
by editor 2024-02-19T02:00:00Z import "$seeds/002_19b18c31716167b3.txt"
by editor 2024-02-19T02:10:00Z tag 双维 滨海 集体协商 --slug binhai-shuangwei --issue 2024-02
by editor 2024-02-19T02:11:00Z tag 社工赋能 亭湖 社工 --slug tinghu-shegong --issue 2024-02
by editor 2024-02-19T02:12:00Z tag 三聚焦 响水 入会 --slug xiangshui-sanjujiao --issue 2024-02
by editor 2024-02-19T02:13:00Z tag "$(number 乐业家乡)" 东台 就业 图片 --slug tu-dongtai
by editor 2024-02-19T02:14:00Z tag "$(number 红心向党)" 射阳 送温暖 图片 --slug tu-sheyang
by editor 2024-02-19T03:00:00Z submit binhai-shuangwei tinghu-shegong xiangshui-sanjujiao
by reviewer 2024-02-20T01:00:00Z approve binhai-shuangwei tinghu-shegong xiangshui-sanjujiao
by second-editor 2024-02-20T06:00:00Z compose 2024-02 --template a4 --pages 1
by chief 2024-02-22T01:00:00Z publish 2024-02

by editor 2024-02-23T01:01:00Z tag 新春招聘会 大丰 就业 --slug dafeng-zhaopin
by editor 2024-02-23T01:02:00Z tag 四抓”用心用情 建湖 服务职工 --slug jianhu-sizhua
by editor 2024-02-23T01:03:00Z tag 新质生产力 盐都 产改 --slug yandu-xinzhi
by editor 2024-02-23T01:04:00Z tag "$(number 新春座谈会)" 阜宁 会议 图片 --slug tu-funing
by editor 2024-02-23T01:05:00Z tag "$(number 迎新春联欢会)" 射阳 文体 图片 --slug tu-lianhuan

# December: the other four pages come in.
by editor 2024-12-09T01:00:00Z import "$seeds/000_a2a051d0fb4e3a2d.txt" --issue 2024-12
by editor 2024-12-09T01:05:00Z import "$seeds/001_bd9d97b2e13d7eae.txt" --issue 2024-12
by second-editor 2024-12-09T01:10:00Z import "$seeds/003_8fb35ab9fdfbd164.txt" --issue 2024-12
by second-editor 2024-12-09T01:15:00Z import "$seeds/004_61653662ef152efa.txt" --issue 2024-12

by editor 2024-12-10T01:00:00Z tag 研讨新的一年 东台 工作思路 --slug dongtai-silu --urgency 3
by editor 2024-12-10T01:01:00Z tag 她力量 阜宁 女职工 --slug funing-taliliang
by editor 2024-12-10T01:02:00Z tag 助工台 滨海 帮扶 --slug binhai-zhugongtai
by editor 2024-12-10T01:03:00Z tag 伴学妈妈 响水 就业 --slug xiangshui-banxue
by editor 2024-12-10T01:04:00Z tag "$(number 40名新就业形态女性)" 阜宁 女职工 图片 --slug tu-shaicha
by editor 2024-12-10T01:05:00Z tag 儿童之家 盐南 新就业群体 --slug yannan-ertong
by editor 2024-12-10T01:06:00Z tag 送去暖心关爱 盐都 女职工 --slug yandu-nuanxin
by editor 2024-12-10T01:07:00Z tag 深化产改 建湖 产改 --slug jianhu-changai
by editor 2024-12-10T01:08:00Z tag 慰问送温暖 盐城 货车司机 --slug yancheng-siji
by editor 2024-12-10T01:09:00Z tag 六项举措 盱眙 主席之声 --slug xuyi-liuxiang --urgency 2
by editor 2024-12-10T01:10:00Z tag 聚力“四强” 江阴 产改 --slug jiangyin-siqiang
by editor 2024-12-10T01:11:00Z tag 正能量 济宁 宣传 --slug jining-zhibo
by editor 2024-12-10T01:12:00Z tag 职工书屋 滨海 职工书屋 --slug binhai-shuwu
by editor 2024-12-10T01:13:00Z tag 送清凉 扬州 送清凉 图片 --slug tu-qingliang
by second-editor 2024-12-10T01:20:00Z tag 来盐调研 盐城 劳模工匠 --slug yancheng-diaoyan --urgency 1
by second-editor 2024-12-10T01:21:00Z tag 孟滩村 阜宁 帮扶 --slug funing-mengtan
by second-editor 2024-12-10T01:22:00Z tag 市新工联 盐城 货车司机 --slug yancheng-xingonglian
by second-editor 2024-12-10T01:23:00Z tag 遮风挡雨 柯桥 入会 --slug keqiao-niangjiaren
by second-editor 2024-12-10T01:24:00Z tag 环太湖 湖州 劳模工匠 --slug huzhou-xueyuan
by second-editor 2024-12-10T01:25:00Z tag 资产安全 吴兴 审计 --slug wuxing-sankua
by second-editor 2024-12-10T01:26:00Z tag 玉环市总工会 玉环 服务职工 --slug yuhuan-daketang
by second-editor 2024-12-10T01:27:00Z tag 松阳县 松阳 疗休养 --slug songyang-liaoxiuyang
by second-editor 2024-12-10T01:28:00Z tag 杭州临安 临安 劳模工匠 --slug linan-laomo
by second-editor 2024-12-10T01:29:00Z tag "$(number 鄞州区总工会启动)" 鄞州 女职工 图片 --slug tu-yinzhou
by second-editor 2024-12-10T01:30:00Z tag 赛场亦是 常山 消防 图片 --slug tu-changshan
for slug in jianhu-sizhua yandu-xinzhi tu-funing tu-lianhuan; do
  by editor 2024-12-10T01:40:00Z tag $slug --issue 2024-12
done

# A misread character is put right before review: 人会 for 入会.
revise editor 2024-12-10T02:00:00Z yancheng-siji 's/货车司机人会/货车司机入会/'

by editor 2024-12-10T03:00:00Z submit dongtai-silu funing-taliliang binhai-zhugongtai \
  xiangshui-banxue tu-shaicha yannan-ertong yandu-nuanxin jianhu-changai yancheng-siji \
  xuyi-liuxiang jiangyin-siqiang jining-zhibo binhai-shuwu tu-qingliang \
  dafeng-zhaopin jianhu-sizhua yandu-xinzhi tu-funing tu-lianhuan
by second-editor 2024-12-10T03:10:00Z submit yancheng-diaoyan funing-mengtan \
  yancheng-xingonglian keqiao-niangjiaren huzhou-xueyuan wuxing-sankua yuhuan-daketang \
  songyang-liaoxiuyang linan-laomo tu-yinzhou tu-changshan

# Review: most are approved, three go back, one waits, one will not be used.
by reviewer 2024-12-11T01:00:00Z return dafeng-zhaopin -m 结尾不全，请补齐原稿
by reviewer 2024-12-11T01:05:00Z return yuhuan-daketang -m 末段与上文重复，请对照原稿
by chief 2024-12-11T01:10:00Z return linan-laomo -m 有一段重复，请删去
by chief 2024-12-11T01:15:00Z hold tu-qingliang --until 2025-06-01 -m 夏季图片，留待明年
by chief 2024-12-11T01:20:00Z spike tu-lianhuan -m 春节消息，时效已过
by reviewer 2024-12-11T02:00:00Z approve dongtai-silu funing-taliliang xiangshui-banxue \
  tu-shaicha yannan-ertong yandu-nuanxin jianhu-changai yancheng-siji jining-zhibo \
  jianhu-sizhua yandu-xinzhi tu-funing -m 可用
by chief 2024-12-11T02:30:00Z approve xuyi-liuxiang jiangyin-siqiang binhai-shuwu \
  yancheng-diaoyan funing-mengtan yancheng-xingonglian keqiao-niangjiaren huzhou-xueyuan \
  wuxing-sankua songyang-liaoxiuyang tu-yinzhou tu-changshan

# One approved text was changed afterwards: its approval is void until it is reviewed again.
revise editor 2024-12-11T06:00:00Z jining-zhibo 's/友友创业/交友创业/'
by editor 2024-12-11T06:05:00Z note binhai-zhugongtai -m 原稿结尾缺失，已请作者补寄
printf '# 致读者\n\n本期稿件来自五个版面，欢迎来信来稿。\n' |
  by second-editor 2024-12-11T07:00:00Z draft --file - --slug zhi-duzhe --issue 2024-12 --tag 编辑部
