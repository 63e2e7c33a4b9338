package dev.staystream.mocks.world;

import dev.staystream.stay.Location;
import java.time.ZoneId;

/** The nearest place that has a name. */
record Town(String name, Country country, Location centre, int population, ZoneId zone) {}
