/** What the counts must come to, on small invented studies, and a builder of such studies. */
package org.kantlijn.analysis;
