/** What the traveller's pages share: words, money and dates, addresses, protection. */
@NullMarked
package dev.staystream.web.html;

import org.jspecify.annotations.NullMarked;
