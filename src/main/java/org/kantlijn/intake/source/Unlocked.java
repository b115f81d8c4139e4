package org.kantlijn.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Opens Office files since 2007 that a password protects: what they are shows only when they are open. */
public final class Unlocked {

    /** How often a password may be hashed; Office does so 100,000 times, a malicious file may ask for a week of it. */
    private static final int MOST_ROUNDS = 10_000_000;

    private Unlocked() {
    }

    /**
     * The file within the protection; the file itself where there is none.
     *
     * @throws IntakeException when there is protection and the password is not given or not right
     */
    public static SourceFile of(SourceFile file, @Nullable String password) throws IntakeException {
        if (Signature.of(file) != Signature.OLE || !file.holds("EncryptedPackage", StandardCharsets.UTF_16LE)) {
            return file;
        }
        if (password == null) {
            throw new IntakeException(Problem.ENCRYPTED, file.name());
        }
        byte[] content = OfficeFiles.read(file, in -> {
            try (POIFSFileSystem container = new POIFSFileSystem(in)) {
                return open(container, password);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        });
        if (content.length == 0) {
            throw new IntakeException(Problem.WRONG_PASSWORD, file.name());
        }
        return file.holding(content);
    }

    /** What is inside; empty when the password is not right. */
    private static byte[] open(POIFSFileSystem container, String password) throws IOException, GeneralSecurityException {
        EncryptionInfo encryption = new EncryptionInfo(container);
        if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw new IOException("the password is hashed without end");
        }
        Decryptor decryptor = encryption.getDecryptor();
        if (!decryptor.verifyPassword(password)) {
            return new byte[0];
        }
        try (InputStream in = decryptor.getDataStream(container)) {
            return in.readNBytes(Limits.USUAL.bytes());
        }
    }
}
