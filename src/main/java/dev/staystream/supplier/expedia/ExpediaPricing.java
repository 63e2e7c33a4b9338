package dev.staystream.supplier.expedia;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one room costs for the guests of one occupancy: each night, the stay, and what the property itself collects. */
final class ExpediaPricing {

    /** Taxes and fees within the total, by the names the contract wants them shown under. */
    private static final Map<String, String> TAXES = Map.of(
            "tax_and_service_fee", "Taxes and Fees",
            "recovery_charges_and_fees", "Taxes and Fees",
            "sales_tax", "Taxes",
            "property_fee", "Property Fee",
            "traveler_service_fee", "Traveler Service Fee");

    /** Fees besides the total, which the property collects; a kind that is not here keeps the contract's name for it. */
    private static final Map<String, String> FEES = Map.of(
            "mandatory_fee", "Mandatory fee",
            "resort_fee", "Resort fee",
            "mandatory_tax", "Mandatory tax");

    private final List<List<Money>> nights = new ArrayList<>();

    private final List<ExpediaAmount> taxes = new ArrayList<>();

    private final List<Charge> fees = new ArrayList<>();

    private Optional<Money> total = Optional.empty();

    private Optional<Money> allFees = Optional.empty();

    private boolean chargedPerStay;

    ExpediaPricing(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "nightly" -> json.elements().forEach(this::night);
                case "stay" -> json.elements().forEach(this::stay);
                case "totals" -> totals(json);
                case "fees" -> json.fields().forEach(name -> fee(name, json));
                default -> {}
            }
        }
    }

    private void night(JsonReader json) {
        List<Money> night = new ArrayList<>();
        for (JsonReader charge : json.elements()) {
            ExpediaAmount amount = ExpediaAmount.read(charge);
            amount.money().ifPresent(night::add);
            taxes.add(amount);
        }
        nights.add(night);
    }

    private void stay(JsonReader json) {
        chargedPerStay = true;
        taxes.add(ExpediaAmount.read(json));
    }

    private void totals(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "inclusive" -> total = ExpediaAmount.requested(json);
                case "property_fees" -> allFees = ExpediaAmount.requested(json);
                default -> {}
            }
        }
    }

    private void fee(String name, JsonReader json) {
        fees.add(collectedThere(FEES.getOrDefault(name, name), ExpediaAmount.requested(json)));
    }

    private static Charge collectedThere(String name, Optional<Money> amount) {
        return new Charge(name, Inclusion.EXCLUDED, Due.PROPERTY, amount);
    }

    /** What is paid for the room, without what the property collects besides. */
    Optional<Money> total() {
        return total;
    }

    /** What the first nights cost; nothing where that cannot be told, part of the price being charged per stay. */
    List<Money> firstNights(int count) {
        return chargedPerStay || nights.size() < count
                ? List.of()
                : nights.stream().limit(count).flatMap(List::stream).toList();
    }

    /** The taxes within the total, paid with it, and the fees besides it, by kind or at least as their total. */
    List<Charge> charges(Due due) {
        List<Charge> charges = new ArrayList<>();
        for (ExpediaAmount tax : taxes) {
            String name = TAXES.get(tax.type());
            if (name != null) {
                charges.add(new Charge(name, Inclusion.INCLUDED, due, tax.money()));
            }
        }
        charges.addAll(fees);
        if (fees.isEmpty() && allFees.isPresent()) {
            charges.add(collectedThere("Fees collected by the property", allFees));
        }
        charges.removeIf(charge ->
                charge.amount().filter(money -> money.amount().signum() == 0).isPresent());
        return charges;
    }
}
