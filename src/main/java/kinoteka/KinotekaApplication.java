package kinoteka;

import kinoteka.importing.Doors;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kinoteka. */
@SpringBootApplication
public class KinotekaApplication {

	/**
	 * Runs the command that the arguments name, or the server if they name none.
	 * @param args a command and its options
	 */
	public static void main(String[] args) {
		Doors.open(KinotekaApplication.class, args).ifPresent(System::exit);
	}

}
