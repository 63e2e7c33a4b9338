package dev.staystream.recheck;

import dev.staystream.stay.SupplierId;

/** A supplier as it is published: what it can be asked, and how often its offers stood. */
public record SupplierRecord(SupplierId id, String type, Abilities abilities, Truth truth) {}
