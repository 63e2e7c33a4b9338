// Follows one search to its end, whatever happens to the connection, and prints what it found: node follow.mjs ADDRESS
async function* events(address) {
  let search, seen = '';
  for (;;) {
    try {
      const answer = await fetch(address + seen, { headers: { Accept: 'application/x-ndjson' } });
      if (answer.status < 500 && !answer.ok) throw await answer.text();
      let rest = '';
      for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop();
        for (const line of lines.filter((text) => text.trim())) { // a blank line is a heartbeat
          const event = JSON.parse(line);
          search = event.search ?? search;
          seen = `&after=${search}.${event.seq}`;
          yield event;
          if (event.type === 'done') return;
        }
      }
    } catch (broken) {
      if (typeof broken === 'string') throw new Error(broken);
    }
    await new Promise((again) => setTimeout(again, 1000));
  }
}

let offers = new Map();
for await (const event of events(process.argv[2])) {
  if (event.type === 'search') offers = new Map(); // a log begins, perhaps another than before
  if (event.type === 'hotel') for (const gone of event.replaces ?? []) offers.delete(gone);
  if (event.type === 'offers') { // all of that supplier for that hotel: the last word wins, none withdraw
    if (!offers.has(event.hotel)) offers.set(event.hotel, new Map());
    offers.get(event.hotel).set(event.supplier, event.offers);
  }
}
const found = [...offers.values()].flatMap((suppliers) => [...suppliers.values()].flat());
const totals = found.filter((offer) => offer.price.complete).map((offer) => Number(offer.price.total.amount));
console.log(JSON.stringify({ hotels: new Set(found.map((offer) => offer.hotel)).size, offers: found.length, cheapest: totals.length ? Math.min(...totals) : null }));
