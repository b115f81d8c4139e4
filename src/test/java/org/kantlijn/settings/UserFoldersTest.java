package org.kantlijn.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class UserFoldersTest {

    private final String system = System.getProperty("os.name");
    private final Path user = Path.of(System.getProperty("user.home"));

    @AfterEach
    void back() {
        System.setProperty("os.name", system);
    }

    @BeforeEach
    void onAMac() {
        System.setProperty("os.name", "Mac OS X");
    }

    @Test
    void whatMustBeRememberedIsWhereTheSystemWantsIt() {
        assertThat(UserFolders.kept()).isEqualTo(user.resolve("Library/Application Support/Kantlijn"));
        // "Darwin" ends like "Windows" begins.
        System.setProperty("os.name", "Darwin");
        assertThat(UserFolders.kept().toString()).doesNotContain("AppData");
    }

    @Test
    void whatMayBeThrownAwayIsElsewhere() {
        assertThat(UserFolders.cache()).isEqualTo(user.resolve("Library/Caches/Kantlijn"));
        System.setProperty("os.name", "Windows 11");
        assertThat(UserFolders.cache()).endsWithRaw(Path.of("Kantlijn", "cache"));
        assertThat(UserFolders.kept()).isNotEqualTo(UserFolders.cache());
    }
}
