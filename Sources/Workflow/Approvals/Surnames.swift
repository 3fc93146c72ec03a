/// The surnames that are hardly ever anything else in running copy, out of the hundred commonest of
/// the 2020 census.
enum Surnames {
  static let all = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴汪姜范姚谭廖邹熊陆郝崔邱秦侯邵孟汤尹黎")
}
