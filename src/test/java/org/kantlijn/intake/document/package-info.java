/** Tests of documents and plain text. */
package org.kantlijn.intake.document;
