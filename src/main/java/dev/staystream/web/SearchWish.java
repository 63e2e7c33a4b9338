package dev.staystream.web;

import dev.staystream.merge.View;
import dev.staystream.place.Place;
import dev.staystream.stay.Query;
import java.util.Optional;

/**
 * What a request wants: a search, and what of it is shown.
 *
 * @param place the destination, when it was named by its id
 */
public record SearchWish(Query query, View view, Optional<Place> place) {}
