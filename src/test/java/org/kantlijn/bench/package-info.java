/** The measured workload: three synthetic studies, the figures they give on a machine, and a program that is killed while it writes. */
package org.kantlijn.bench;
