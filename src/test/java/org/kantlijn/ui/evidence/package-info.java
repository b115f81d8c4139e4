/** What themes rest on, on small invented studies. */
package org.kantlijn.ui.evidence;
