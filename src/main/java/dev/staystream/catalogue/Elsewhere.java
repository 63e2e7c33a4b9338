package dev.staystream.catalogue;

import reactor.core.publisher.Mono;

/** What other machines find out while this one runs: what they are told of hotels, think of them, and what people decide. */
record Elsewhere(HotelsElsewhere hotels, LinksElsewhere links, RulingBook rulings) {

    /** Takes over what is new, in this order, since each is about the former. */
    Mono<Void> takeOver() {
        return hotels.takeOver().then(links.takeOver()).then(rulings.takeOver());
    }
}
