package kinoteka.catalogue;

/**
 * Ten years that films fall in.
 *
 * @param startYear the first of the ten years: 1970 for 1970 to 1979
 */
public record Decade(int startYear) {

	/**
	 * The decade of a year.
	 * @param year the year, 0 or later
	 * @return the decade that the year falls in
	 */
	public static Decade of(int year) {
		return new Decade(year / 10 * 10);
	}

	/**
	 * The decade's name.
	 * @return the start year and an "s": 1970s
	 */
	public String label() {
		return this.startYear + "s";
	}

}
