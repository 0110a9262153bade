#!/bin/sh
# Asks a host for files of the site and says which headers are not those of docs/deploying.md:
# sh deploy/check.sh https://advisory.example/ dist
# Takes the site's address and a folder that holds the same build; needs curl. It changes nothing.
set -eu
site=${1%/}/
build=$2
wrong=0
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# ask PATH ENCODING: keeps the headers of the answer.
ask() {
    curl -sS -o /dev/null -D - -H "Accept-Encoding: $2" "$site$1" | tr -d '\r' >"$answer"
}

# expect WHAT PATTERN: a line of the answer that there has to be, once.
expect() {
    [ "$(grep -Eic -- "$2" "$answer")" = 1 ] && return
    wrong=$((wrong + 1))
    echo "$1: expected $2, got:" && sed 's/^/    /' "$answer"
}

always() {
    expect "$1" "^content-security-policy: default-src 'none'; script-src 'self'.* 'wasm-unsafe-eval'; .*worker-src 'self'"
    expect "$1" '^x-content-type-options: nosniff$'
    expect "$1" '^referrer-policy: no-referrer$'
    expect "$1" '^access-control-allow-origin: \*$'
}

named=$(cd "$build" && ls | grep -E -- '-[0-9a-f]{16}\.[a-z]+$')

for file in $(cd "$build" && find . -type f ! -name '*.br' ! -name '*.gz' | sed 's|^\./||'); do
    case $file in
        *.html) type=text/html ;; *.css) type=text/css ;; *.js) type=text/javascript ;; *.wasm) type=application/wasm ;;
        *.json) type=application/json ;; *.webmanifest) type='application/manifest\+json' ;;
        *.geojson) type='application/geo\+json' ;; *.csv) type=text/csv ;; *.svg) type='image/svg\+xml' ;; *.png) type=image/png ;;
    esac
    keep='no-cache'
    echo "$named" | grep -qxF "$file" && keep='public, max-age=31536000, immutable'
    for encoding in identity gzip br; do
        ask "$file" "$encoding"
        always "$file ($encoding)"
        expect "$file ($encoding)" '^HTTP/[0-9.]+ 200'
        expect "$file ($encoding)" "^content-type: $type(; ?charset=utf-8)?\$"
        expect "$file ($encoding)" "^cache-control: $keep\$"
        [ -f "$build/$file.br" ] || continue
        expect "$file ($encoding)" '^vary: .*accept-encoding'
        [ "$encoding" = identity ] || expect "$file ($encoding)" "^content-encoding: $encoding\$"
    done
done

ask '' br
always 'the folder'
expect 'the folder' '^HTTP/[0-9.]+ 200'
expect 'the folder' '^content-type: text/html'
expect 'the folder' '^cache-control: no-cache$'

ask missing-0123456789abcdef.js br
expect 'a file that is not there' '^HTTP/[0-9.]+ 404'
expect 'a file that is not there' '^cache-control: no-cache$'

echo "$wrong headers are wrong"
[ "$wrong" = 0 ]
