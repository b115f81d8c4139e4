/** Tests of tables. */
package org.kantlijn.intake.table;
