package kinoteka.article.extraction.outline;

/** Collects measures in the order of their names. */
final class Vector {

	private final double[] values;

	private int size;

	Vector(int length) {
		this.values = new double[length];
	}

	void add(double value) {
		this.values[this.size++] = value;
	}

	void add(boolean holds) {
		add(holds ? 1.0 : 0.0);
	}

	double[] values() {
		return this.values;
	}

}
