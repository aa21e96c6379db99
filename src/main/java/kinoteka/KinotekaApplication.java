package kinoteka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kinoteka. */
@SpringBootApplication
public class KinotekaApplication {

	/**
	 * Runs the command that the arguments name, or the server if they name none.
	 * @param args a command and its options
	 */
	public static void main(String[] args) {
		SpringApplication.run(KinotekaApplication.class, args);
	}

}
