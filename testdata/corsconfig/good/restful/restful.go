// Package restful has settings of go-restful's filter that are right.
package restful

import "github.com/emicklei/go-restful/v3"

func public(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{AllowedMethods: []string{"GET"}}
	c.Filter(cors.Filter)
}

func one(c *restful.Container) {
	cors := restful.CrossOriginResourceSharing{
		AllowedDomains: []string{"https://App.example.com"},
		CookiesAllowed: true,
		Container:      c,
	}
	c.Filter(cors.Filter)
}

func configured(c *restful.Container, domain string) {
	cors := restful.CrossOriginResourceSharing{AllowedDomains: []string{domain}, CookiesAllowed: true}
	c.Filter(cors.Filter)
}

func unused() restful.CrossOriginResourceSharing {
	return restful.CrossOriginResourceSharing{CookiesAllowed: true}
}
