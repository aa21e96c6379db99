package kinoteka.catalogue;

import java.util.List;

/**
 * Some rows of an ordered list.
 *
 * @param entries the rows, in order
 * @param hasPrevious whether rows stand before them
 * @param hasNext whether rows stand behind them
 * @param <T> what the rows hold
 */
public record Page<T>(List<Entry<T>> entries, boolean hasPrevious, boolean hasNext) {

	/**
	 * One row.
	 *
	 * @param item what it holds
	 * @param position where it stands
	 * @param <T> what it holds
	 */
	public record Entry<T>(T item, Position position) {
	}

}
