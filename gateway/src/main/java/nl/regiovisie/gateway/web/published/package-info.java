/**
 * What the services publish, with only the fields that the public pages show. Each interface is one resource of the API
 * ({@code docs/api.md}); the visitor's token goes along by itself.
 */
package nl.regiovisie.gateway.web.published;
