// Package query allows what the query or the form of a request has.
package query

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
)

func byDefault(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", c.DefaultQuery("origin", string(c.GetHeader("Origin")))) // want "without a check, with credentials"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Response.Header.Add("Vary", "Origin")
	c.String(200, "x")
}

func get(_ context.Context, c *app.RequestContext) {
	if origin, ok := c.GetQuery("origin"); ok {
		c.Header("Access-Control-Allow-Origin", origin) // want "without a check, with credentials"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(200, "x")
}

func form(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", c.DefaultPostForm("origin", "https://app.example.com")) // want "without a check, with credentials"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(200, "x")
}

func value(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", string(c.FormValue("origin"))) // want "without a check, with credentials"
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(200, "x")
}

// What follows is right.

func checked(_ context.Context, c *app.RequestContext) {
	if origin := c.DefaultQuery("origin", ""); origin == "https://app.example.com" {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.String(200, "x")
}
