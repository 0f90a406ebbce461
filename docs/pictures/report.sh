#!/bin/sh
# Makes report.png of the report of the last samples/run, or of the page named. Needs Chromium.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
page=${1:-$here/../../samples/project/out/report.html}
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$profile" \
  --window-size=1200,1250 --screenshot="$here/report.png" \
  "file://$(cd "$(dirname "$page")" && pwd)/$(basename "$page")"
