// Package goa has designs for goa that err.
package goa

import (
	. "goa.design/goa/v3/dsl"
	cors "goa.design/plugins/v3/cors/dsl"
)

var _ = API("all", func() {
	cors.Origin("*", func() { // want "\"\\*\" lets each origin in, which is sent back"
		cors.Methods("GET", "POST")
		cors.Credentials()
	})
})

var _ = Service("regexp", func() {
	cors.Origin("/https://app[.]example[.]com/", func() { // want "the pages of https://app.example.com.evil.example, which anyone can have"
		cors.Credentials()
	})
	cors.Origin("https://*example.org", func() { // want "the pages of https://evilexample.org"
		cors.Credentials()
	})
})

var _ = Service("slash", func() {
	cors.Origin("https://app.example.com/") // want "they send https://app.example.com$"
})
