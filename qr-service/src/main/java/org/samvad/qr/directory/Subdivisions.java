package org.samvad.qr.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of subdivisions. */
@ApplicationScoped
class Subdivisions implements PanacheRepositoryBase<Subdivision, String> {}
