package kinoteka.importing;

/**
 * A part of the articles of an import. Which part an article is in, its name says, so
 * that the parts can be read in one process or in many.
 *
 * @param number its number, from 0
 * @param count how many parts there are
 */
record ImportPart(int number, int count) {

	static final String NUMBER = "number";

	static final String COUNT = "count";

	boolean has(String name) {
		return Math.floorMod(name.hashCode(), this.count) == this.number;
	}

}
