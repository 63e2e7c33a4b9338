#!/usr/bin/env python3
"""Follows one search to its end, whatever happens to the connection, and prints what it found: follow.py ADDRESS"""
import json, sys, time, urllib.request


def events(address):
    seen = ""
    while True:
        try:
            request = urllib.request.Request(address + seen, headers={"Accept": "application/x-ndjson"})
            with urllib.request.urlopen(request, timeout=60) as stream:
                for line in filter(str.strip, (raw.decode() for raw in stream)):  # a blank line is a heartbeat
                    event = json.loads(line)
                    search = event.get("search", search if seen else "")
                    seen = f"&after={search}.{event['seq']}"
                    yield event
                    if event["type"] == "done":
                        return
        except OSError as broken:
            if getattr(broken, "code", 500) < 500:
                sys.exit(broken.read().decode())
        time.sleep(1)


hotels, offers = {}, {}
for event in events(sys.argv[1]):
    if event["type"] == "search":  # a log begins, perhaps another than before
        hotels, offers = {}, {}
    elif event["type"] == "hotel":
        hotels[event["hotel"]["id"]] = event["hotel"]
        gone = event.get("replaces", [])
        offers = {key: value for key, value in offers.items() if key[0] not in gone}
    elif event["type"] == "offers":  # all of that supplier for that hotel: the last word wins, none withdraw
        offers[event["hotel"], event["supplier"]] = event["offers"]
found = [offer for several in offers.values() for offer in several]
totals = [float(offer["price"]["total"]["amount"]) for offer in found if offer["price"]["complete"]]
print(json.dumps({"hotels": len({offer["hotel"] for offer in found}), "offers": len(found), "cheapest": min(totals, default=None)}))
