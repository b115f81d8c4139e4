/** A study on disk survives whatever a crash, a sync program or another version does to its files. */
package org.kantlijn.store;
