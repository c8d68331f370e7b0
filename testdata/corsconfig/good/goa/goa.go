// Package goa has designs for goa that are right.
package goa

import (
	. "goa.design/goa/v3/dsl"
	cors "goa.design/plugins/v3/cors/dsl"
)

var _ = API("all", func() {
	cors.Origin("*", func() {
		cors.Methods("GET")
		cors.MaxAge(600)
	})
})

var _ = Service("listed", func() {
	cors.Origin("https://app.example.com", func() {
		cors.Headers("X-Token")
		cors.Credentials()
	})
	cors.Origin("https://*.example.com", func() {
		cors.Credentials()
	})
	cors.Origin("/^https://(a|b)[.]example[.]com$/", func() {
		cors.Credentials()
	})
	cors.Origin("$ORIGIN", func() {
		cors.Credentials()
	})
})
