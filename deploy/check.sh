#!/bin/sh
# Asks a host for files of the site and says which headers are not those of docs/deploying.md:
# sh deploy/check.sh https://advisory.example/ dist [public|private]
# Takes the site's address and a folder that holds the same build; needs curl. It changes nothing. A site is public if nothing else is said;
# of a private one, with an organisation's file that is not for everyone, pages of other origins may read nothing.
# What costs bytes only, because a host can do no better, is a hint and no error.
set -eu
site=${1%/}/
build=$2
readers=${3:-public}
case $readers in
    public | private) ;;
    *) echo "the third argument is public or private, not $readers" >&2 && exit 2 ;;
esac
wrong=0
answer=$(mktemp)
hints=$(mktemp)
trap 'rm -f "$answer" "$hints"' EXIT

# ask PATH ENCODING: keeps the headers of the answer.
ask() {
    curl -sS -o /dev/null -D - -H "Accept-Encoding: $2" "$site$1" | tr -d '\r' >"$answer"
}

# has PATTERN: whether a line of the answer is so, and no second one.
has() {
    [ "$(grep -Eic -- "$1" "$answer")" = 1 ]
}

# fail WHAT SENTENCE
fail() {
    wrong=$((wrong + 1))
    echo "$1: $2, got:" && sed 's/^/    /' "$answer"
}

# hint SENTENCE: said at the end, with how many answers it is about.
hint() {
    echo "$1" >>"$hints"
}

# expect WHAT PATTERN: a line of the answer that there has to be, once.
expect() {
    has "$2" || fail "$1" "expected $2"
}

# expect_none WHAT PATTERN: a line that must not be there.
expect_none() {
    ! grep -Eiq -- "$2" "$answer" || fail "$1" "expected no $2"
}

always() {
    expect "$1" "^content-security-policy: default-src 'none'; script-src 'self'.* 'wasm-unsafe-eval'; .*worker-src 'self'"
    expect "$1" '^x-content-type-options: nosniff$'
    expect "$1" '^referrer-policy: no-referrer$'
    case $readers in
        public) expect "$1" '^access-control-allow-origin: \*$' ;;
        private) expect_none "$1" '^access-control-allow-origin:' ;;
    esac
}

# kept WHAT FILE: whether a browser keeps the file as long as it may.
kept() {
    if ! echo "$named" | grep -qxF "$2"; then
        expect "$1" '^cache-control: no-cache$'
    elif ! has '^cache-control: public, max-age=31536000, immutable$'; then
        hint 'a file named by its content is asked for anew, though it never changes'
    fi
}

# encoded WHAT ENCODING: whether the answer is compressed as it was asked for, and whoever keeps it for others knows.
encoded() {
    if [ "$2" = identity ]; then
        expect_none "$1" '^content-encoding:'
    elif ! has "^content-encoding: $2\$"; then
        hint 'a file is sent larger than it need be'
    fi
    if grep -Eiq '^content-encoding:' "$answer"; then
        expect "$1" '^vary: .*accept-encoding'
    elif ! has '^vary: .*accept-encoding'; then
        hint 'without Vary: Accept-Encoding a cache may hand a file on larger than it need be'
    fi
}

named=$(cd "$build" && ls | grep -E -- '-[0-9a-f]{16}\.[a-z]+$')

for file in $(cd "$build" && find . -type f ! -name '*.br' ! -name '*.gz' | sed 's|^\./||'); do
    case $file in
        *.html) type=text/html ;; *.css) type=text/css ;; *.js) type='(text|application)/javascript' ;; *.wasm) type=application/wasm ;;
        *.json) type=application/json ;; *.webmanifest) type='application/manifest\+json' ;;
        *.geojson) type='application/geo\+json' ;; *.csv) type=text/csv ;; *.svg) type='image/svg\+xml' ;; *.png) type=image/png ;;
    esac
    for encoding in identity gzip br; do
        ask "$file" "$encoding"
        always "$file ($encoding)"
        expect "$file ($encoding)" '^HTTP/[0-9.]+ 200'
        expect "$file ($encoding)" "^content-type: $type(; ?charset=utf-8)?\$"
        kept "$file ($encoding)" "$file"
        [ ! -f "$build/$file.br" ] || encoded "$file ($encoding)" "$encoding"
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

sort "$hints" | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/hint: \2 (answers: \1)/'
echo "$wrong headers are wrong"
[ "$wrong" = 0 ]
