package kinoteka.importing;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that starts the application, and takes the options of Spring Boot for it. */
abstract class SpringCommand implements Callable<Integer> {

	@Unmatched
	private List<String> springOptions = new ArrayList<>();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	List<String> springOptions() {
		return this.springOptions;
	}

	PrintWriter out() {
		return this.spec.commandLine().getOut();
	}

	PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

	/** The options for the start; wrong ones are refused. */
	String[] checkedOptions() {
		return doors().springOptions(this.spec.commandLine());
	}

	ConfigurableApplicationContext start(String... options) {
		return CommandContext.start(doors().application(), options);
	}

	private Doors doors() {
		return (Doors) this.spec.parent().userObject();
	}

}
