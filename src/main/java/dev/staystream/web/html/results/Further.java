package dev.staystream.web.html.results;

import dev.staystream.web.html.SearchAddress;

/**
 * Where the results of a page are had otherwise.
 *
 * @param again where the suppliers are asked anew
 * @param follow where the script hears of the rest of the search; the number of the last event shown follows
 * @param api where a program gets the same, as path and query
 */
record Further(String again, String follow, String api) {

    static Further of(SearchAddress address) {
        return new Further(address.anew().toString(), address + "&after=", address.anew().api());
    }
}
