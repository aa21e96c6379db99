package kinoteka.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that are made from what a row is about, so that the same articles give the same ids
 * in whatever order and however often they are imported. RFC 9562, version 8, over
 * SHA-256.
 */
final class NaturalId {

	private NaturalId() {
	}

	/**
	 * Makes an id.
	 * @param kind the kind of row
	 * @param key what tells the row from others of its kind
	 * @return the same id for the same kind and key
	 */
	static UUID of(String kind, Object... key) {
		StringBuilder name = new StringBuilder(kind);
		for (Object part : key) {
			name.append('\0').append(part);
		}
		ByteBuffer hash = ByteBuffer.wrap(sha256(name.toString()));
		long high = (hash.getLong() & ~0xF000L) | 0x8000L;
		long low = (hash.getLong() & ~0xC000000000000000L) | 0x8000000000000000L;
		return new UUID(high, low);
	}

	/**
	 * Makes an id that sorts beside that of what it is a part of: rows that are written
	 * together then lie together in the index.
	 * @param whole the id of what it is a part of
	 * @param kind the kind of row
	 * @param key what tells the part from others of its kind in the same whole
	 * @return the same id for the same whole, kind and key
	 */
	static UUID within(UUID whole, String kind, Object key) {
		UUID own = of(kind, whole, key);
		long high = (whole.getMostSignificantBits() & ~0xFFFFL) | (own.getMostSignificantBits() & 0xFFFFL);
		return new UUID(high, own.getLeastSignificantBits());
	}

	private static byte[] sha256(String name) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
