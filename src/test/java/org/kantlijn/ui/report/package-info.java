/** What the report says and what is looked at first. */
package org.kantlijn.ui.report;
