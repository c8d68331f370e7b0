// Package restful has settings of go-restful's filter that err.
package restful

import "github.com/emicklei/go-restful/v3"

func noDomains(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedHeaders: []string{"Content-Type"},
		CookiesAllowed: true, // want "where no origin is listed, each is sent back"
		Container:      c,
	}
	c.Filter(cors.Filter)
}

func all(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{".*"}, // want "lets each origin in, which is sent back"
		CookiesAllowed: true,
	}
	c.Filter(cors.Filter)
}

func star(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{AllowedDomains: []string{"*"}} // want "browsers send no origin that matches \"\\*\""
	c.Filter(cors.Filter)
}

func accepts(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomainFunc: func(string) bool { return true }, // want "this function accepts each origin"
		CookiesAllowed:    true,
	}
	c.Filter(cors.Filter)
}

func several(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{"https://app.example.com", "https://admin.example.com"},
	}
	c.Filter(cors.Filter) // want "this middleware sends no Vary: Origin"
}

func methods(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{"https://app.example.com"},
		AllowedMethods: []string{"*"}, // want "this middleware takes the \\* for a method of that name"
		AllowedHeaders: []string{"*"}, // the middleware knows this one
	}
	c.Filter(cors.Filter)
}
