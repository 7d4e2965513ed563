/**
 * A topic model for Spark's pipelines: latent Dirichlet allocation by a partially collapsed Gibbs
 * sampler. Needs Spark alone, and nothing of Isnad.
 */
package org.isnad.topics;
