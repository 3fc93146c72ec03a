#!/bin/sh
# Makes store/ anew after the reader or the page maker has changed:  renew.sh NEWSDESK
# store/README.md stays; the picture of page 1 is made from a copy, so no issue is left in the log.
set -eu
newsdesk=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$root/Tests/SampleStore/make.sh" "$newsdesk" "$made/store"
rm -rf "$root/store/objects" "$root/store/log" "$root/store/desk" "$root/store/pictures" \
  "$root/store/cache" "$root/store/local.json"
rm -f "$made/store/local.json" "$made/store/lock"
rm -rf "$made/store/cache" "$made/store/tmp"
cp -R "$made/store/." "$root/store/"
"$newsdesk" compose 2024-12 --store "$made/store" --select status:approved --pages 4 \
  --out "$made/pages" --quiet >/dev/null
mkdir -p "$root/store/pictures"
cp "$made/pages/page-1.svg" "$root/store/pictures/"
