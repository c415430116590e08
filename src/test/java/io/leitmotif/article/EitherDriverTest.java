package io.leitmotif.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EitherDriverTest {

    private final EitherDriver driver = new EitherDriver();

    @Test
    void theUrlSaysWhichDatabase() throws SQLException {
        try (Connection connection = driver.connect("jdbc:h2:mem:either", new Properties())) {
            assertEquals("H2", connection.getMetaData().getDatabaseProductName());
        }
        assertTrue(driver.acceptsURL("jdbc:postgresql://localhost/leitmotif"));
        assertFalse(driver.acceptsURL("jdbc:mysql://localhost/leitmotif"));
    }

    @Test
    void aUrlOfNeitherIsRefusedByName() {
        SQLException refused = assertThrows(SQLException.class,
                () -> driver.connect("jdbc:mysql://localhost/leitmotif", new Properties()));
        assertTrue(refused.getMessage().contains("jdbc:mysql://localhost/leitmotif"), refused.getMessage());
    }
}
