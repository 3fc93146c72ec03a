#!/bin/bash
# Cuts the power of a disk under a desk at work:  power-cuts.sh NEWSDESK SHIM CUTS
# NEWSDESK is a dynamic build, for SHIM (Tests/ProofTests/Shim) is loaded into it. Needs root, loop
# devices, mkfs.ext4 and mkfs.xfs. Prints a row for each disk and for each control, which swallows
# every sync and has to lose something, or the cuts prove nothing.
set -euo pipefail
# In a mount space of its own: whoever makes one meanwhile would keep the dead disk mounted.
[ -n "${POWER_CUTS_ALONE-}" ] || POWER_CUTS_ALONE=1 exec unshare -m "$0" "$@"
newsdesk=$(realpath "$1")
shim=$(realpath "$2")
cuts=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'umount -q "$work/disk" || true; rm -rf "$work"' EXIT
mkdir "$work/disk" "$work/home"
export HOME=$work/home LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no NEWSDESK_AS=editor
disk=$work/disk
image=$work/image

mount_image() { mount -o loop "$image" "$disk"; }

# stories N SAVE: sixty manuscripts, so many that they are made durable together.
stories() {
  mkdir -p "$work/many-$1"
  for ((story = 1; story <= 60; story++)); do
    printf -- '---\nslug: m%s-%s-%s\n---\n\n# Story %s-%s-%s\n\nThe union opened a rest house.\n' \
      "$1" "$2" $story "$1" "$2" $story >"$work/many-$1/$story.md"
  done
}

# writer N: saves until the power is gone, and says of each save, elsewhere, that it was answered.
# Before each answer a probe is made on the disk: an answer that came after the cut is none.
writer() {
  local save=0
  while save=$((save + 1)); do
    if [ $((save % 5)) -eq 4 ]; then
      stories "$1" "$save"
      "$newsdesk" import "$work/many-$1" --store "$disk/store" --quiet >"$work/import-$1" || return 0
    elif [ $((save % 5)) -eq 3 ]; then
      printf '# Story %s-%s\n\nThe union opened a rest house.\n' "$1" "$save" |
        "$newsdesk" draft --file - --slug "s$1-$save" --store "$disk/store" --quiet || return 0
    else
      "$newsdesk" note story -m "w$1-$save" --store "$disk/store" --quiet || return 0
    fi 2>/dev/null
    : 2>/dev/null >"$disk/probe-$1-$save" || return 0
    echo "$1-$save $((save % 5))" >>"$work/answered"
  done
}

# cut_once: what was answered for, and how much of it is lost after the power comes back.
cut_once() {
  rm -f "$work/answered"
  touch "$work/answered"
  mount_image
  local writers=()
  for number in 1 2; do
    writer "$number" &
    writers+=($!)
  done
  sleep "0.$((RANDOM % 8 + 2))"
  python3 "$here/cut.py" "$disk"
  wait "${writers[@]}"
  umount "$disk"
  mount_image
  answered=$((answered + $(wc -l <"$work/answered")))
  LD_PRELOAD= "$newsdesk" fsck --store "$disk/store" --quiet >"$work/found" 2>&1 ||
    damaged=$((damaged + 1))
  "$newsdesk" log --json --store "$disk/store" >"$work/log" 2>/dev/null || true
  "$newsdesk" list --json --store "$disk/store" >"$work/list" 2>/dev/null || true
  while read -r save act; do
    if [ "$act" -eq 4 ]; then
      [ "$(grep -c "\"m$save-[0-9]*\"" "$work/list")" -eq 60 ] || lost=$((lost + 1))
    elif [ "$act" -eq 3 ]; then
      grep -q "\"s$save\"" "$work/list" || lost=$((lost + 1))
    else
      grep -q "\"w$save\"" "$work/log" || lost=$((lost + 1))
    fi
  done <"$work/answered"
  "$newsdesk" note story -m after --store "$disk/store" --quiet 2>/dev/null || stuck=$((stuck + 1))
  umount "$disk"
}

# fresh KIND: a disk with a desk on it.
fresh() {
  rm -f "$image"
  truncate -s 320M "$image"
  "mkfs.$1" -q "$image" >/dev/null 2>&1
  mount_image
  LD_PRELOAD= "$newsdesk" init --store "$disk/store" --sample --name Harbour --quiet
  printf '# Story\n\nThe union.\n' |
    LD_PRELOAD= "$newsdesk" draft --file - --slug story --store "$disk/store" --quiet
  sync -f "$disk"
  umount "$disk"
}

row() {
  local kind=$1 count=$2 what=$3
  answered=0 lost=0 damaged=0 stuck=0
  for ((cut = 1; cut <= count; cut++)); do
    # A fresh desk every ten cuts keeps the log short.
    [ $(((cut - 1) % 10)) -ne 0 ] || fresh "$kind"
    cut_once
    # What lost its desk begins anew.
    [ "$what" = synced ] || fresh "$kind"
  done
  echo "| $kind, $what | $count | $answered | $lost | $damaged | $stuck |"
  [ "$answered" -gt 0 ]
}

echo '| disk | cuts | saves answered for | of them lost | stores damaged | stuck |'
echo '|---|--:|--:|--:|--:|--:|'
failed=0
for kind in ext4 xfs; do
  row $kind "$cuts" synced
  [ $((lost + damaged + stuck)) -eq 0 ] || failed=1
  export LD_PRELOAD=$shim FAULT_LIE=1
  row $kind "$((cuts / 10 + 1))" 'syncs swallowed'
  [ "$lost" -gt 0 ] || failed=1
  unset LD_PRELOAD FAULT_LIE
done
exit $failed
