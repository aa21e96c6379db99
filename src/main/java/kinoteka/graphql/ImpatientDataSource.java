package kinoteka.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.springframework.core.InfrastructureProxy;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives connections that wait for the server no longer than a query may take: one that is
 * frozen, or whose packets are lost, says nothing. For Spring's transactions it is the
 * data source behind it.
 */
class ImpatientDataSource extends DelegatingDataSource implements InfrastructureProxy {

	private final DataSource target;

	private final Duration patience;

	ImpatientDataSource(DataSource target, Duration patience) {
		super(target);
		this.target = target;
		this.patience = patience;
	}

	@Override
	public Object getWrappedObject() {
		return this.target;
	}

	/** The pool takes the limit away when the connection comes back. */
	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		try {
			connection.setNetworkTimeout(Runnable::run, (int) this.patience.toMillis());
			return connection;
		}
		catch (SQLException ex) {
			connection.close();
			throw ex;
		}
	}

}
