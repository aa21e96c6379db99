package kinoteka.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** Whose a folder is: PostgreSQL works in its own user's data alone. */
final class FolderOwner {

	private FolderOwner() {
	}

	/**
	 * Refuses the folder of another user before anything is written there.
	 * @param folder the folder of the database
	 */
	static void check(Path folder) throws IOException {
		Path data = folder.resolve("data");
		boolean made = Files.exists(data);
		UserPrincipal owner = Files.getOwner(made ? data : folder);
		UserPrincipal user = user();
		if (!owner.equals(user) && (made || user.getName().equals("root") || !Files.isWritable(folder))) {
			throw new EmbeddedDatabaseException(
					"The folder " + folder + " belongs to " + owner.getName() + ", and this is " + user.getName() + ".",
					"Start Kinoteka as " + owner.getName() + ", or set kinoteka.database.folder to another folder.",
					null);
		}
	}

	/** A user may have no name, but owns what they make. */
	private static UserPrincipal user() throws IOException {
		Path mine = Files.createTempFile("kinoteka", ".owner");
		try {
			return Files.getOwner(mine);
		}
		finally {
			Files.delete(mine);
		}
	}

}
