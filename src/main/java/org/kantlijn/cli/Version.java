package org.kantlijn.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"kantlijn " + Objects.requireNonNullElse(version, "(development)")};
    }
}
