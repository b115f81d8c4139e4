/** Tests of codebooks, codings and themes in tables. */
package org.kantlijn.intake.codebook;
