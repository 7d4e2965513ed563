/** The command line: the only place with arguments, printing and exit codes. */
package org.isnad.job;
