package dev.staystream.mocks.world;

import java.math.BigDecimal;
import java.time.ZonedDateTime;

/** What cancelling costs from a time on, in the currency of the quote. */
public record Penalty(ZonedDateTime from, BigDecimal amount) {}
