/**
 * Finds what a text of Vietnamese, French or English does not usually hold. Everything it lets through is printed (its test
 * asks for each), so most pages never fetch what knows the fonts.
 */
export const unusual = /[^\t\n\r -~\xa0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2010-\u2026\u20ab\u20ac]/;
