/**
 * The register at run time: who held which office when, of countries, organisations and topics, and
 * the dictionary of all forms under which they stand in texts. Immutable, without Jena, and loaded
 * from one compiled file, because every command pays for its loading. How registers are made and
 * checked is decided in {@code curation}.
 */
@NullMarked
package org.onrecord.register;

import org.jspecify.annotations.NullMarked;
