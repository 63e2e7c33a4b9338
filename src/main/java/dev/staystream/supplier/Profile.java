package dev.staystream.supplier;

import dev.staystream.stay.SupplierId;

/**
 * What is fixed of a supplier for as long as it is configured.
 *
 * @param id the account's name, from the configuration
 * @param type the kind of contract it speaks; accounts of one type share their hotel codes
 * @param capabilities what it can be asked
 */
public record Profile(SupplierId id, String type, Capabilities capabilities) {}
