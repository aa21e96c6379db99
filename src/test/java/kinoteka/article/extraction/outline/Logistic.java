package kinoteka.article.extraction.outline;

import java.util.List;

/**
 * Fits weights to examples that hold or do not: logistic regression by Newton's method.
 */
final class Logistic {

	private static final int STEPS = 25;

	private Logistic() {
	}

	/**
	 * An example.
	 */
	static final class Example {

		private final double[] features;

		private final double holds;

		private final double weight;

		Example(double[] features, double holds, double weight) {
			this.features = features;
			this.holds = holds;
			this.weight = weight;
		}

		double[] features() {
			return this.features;
		}

		double holds() {
			return this.holds;
		}

		double weight() {
			return this.weight;
		}

	}

	static double[] fit(List<Example> examples, double[] start, double[] expected, double shrink) {
		double[] weights = start.clone();
		int size = weights.length;
		for (int step = 0; step < STEPS; step++) {
			double[][] curve = new double[size][size + 1];
			for (int i = 0; i < size; i++) {
				curve[i][i] = shrink;
				curve[i][size] = -shrink * (weights[i] - expected[i]);
			}
			for (Example example : examples) {
				add(curve, example, weights);
			}
			double change = 0;
			double[] move = solve(curve);
			for (int i = 0; i < size; i++) {
				weights[i] += Math.clamp(move[i], -3, 3);
				change = Math.max(change, Math.abs(move[i]));
			}
			if (change < 0.001) {
				break;
			}
		}
		return weights;
	}

	private static void add(double[][] curve, Example example, double[] weights) {
		double p = Weights.probability(Weights.score(weights, example.features()));
		double slope = example.weight() * (example.holds() - p);
		double bend = example.weight() * Math.max(1e-6, p * (1 - p));
		double[] x = example.features();
		int size = weights.length;
		for (int i = 0; i < size; i++) {
			if (x[i] != 0) {
				curve[i][size] += slope * x[i];
				for (int j = 0; j < size; j++) {
					curve[i][j] += bend * x[i] * x[j];
				}
			}
		}
	}

	/** Gauss with pivots. */
	static double[] solve(double[][] rows) {
		int size = rows.length;
		for (int i = 0; i < size; i++) {
			int best = i;
			for (int j = i + 1; j < size; j++) {
				best = (Math.abs(rows[j][i]) > Math.abs(rows[best][i])) ? j : best;
			}
			double[] swap = rows[i];
			rows[i] = rows[best];
			rows[best] = swap;
			for (int j = i + 1; j < size; j++) {
				double factor = rows[j][i] / rows[i][i];
				for (int k = i; factor != 0 && k <= size; k++) {
					rows[j][k] -= factor * rows[i][k];
				}
			}
		}
		double[] solution = new double[size];
		for (int i = size - 1; i >= 0; i--) {
			double sum = rows[i][size];
			for (int j = i + 1; j < size; j++) {
				sum -= rows[i][j] * solution[j];
			}
			solution[i] = sum / rows[i][i];
		}
		return solution;
	}

}
