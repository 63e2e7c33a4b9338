#!/usr/bin/env bash
# Follows one search to its end, whatever happens to the connection, and prints what it found: follow.sh ADDRESS (needs curl and jq)
set -u
log=$(mktemp); trap 'rm -f "$log"' EXIT
seen=
until [ "$(tail -n 1 "$log" | jq -r .type)" = done ]; do
  [ -z "$seen" ] || sleep 1
  # jq passes whole events only: half of one, from a broken connection, is asked for again. Blank lines are heartbeats.
  curl -sSN --fail -H 'Accept: application/x-ndjson' "$1$seen" | jq --unbuffered -c . >>"$log"
  [ "${PIPESTATUS[0]}" != 22 ] || exit 1 # an answer of 4xx or 5xx
  seen="&after=$(jq -r 'select(.type == "search").search' "$log" | tail -n 1).$(tail -n 1 "$log" | jq -r .seq)"
done
# A "search" event begins a log, perhaps another than before; of each supplier and hotel the last word wins, and none withdraw.
jq -sc 'reduce .[] as $event ({};
    if $event.type == "search" then {}
    elif $event.type == "hotel" then delpaths([($event.replaces // [])[] | [.]])
    elif $event.type == "offers" then .[$event.hotel][$event.supplier] = $event.offers
    else . end)
  | [.[][][]] as $found
  | {hotels: ($found | map(.hotel) | unique | length), offers: ($found | length),
     cheapest: ($found | map(select(.price.complete).price.total.amount | tonumber) | min)}' "$log"
