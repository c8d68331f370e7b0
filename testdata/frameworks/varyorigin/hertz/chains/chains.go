// Package chains puts handlers together of which one adds Origin to Vary and another
// replaces that.
package chains

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func vary(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "Origin")
	if o := string(c.GetHeader("Origin")); o == "https://app.example.com" {
		c.Response.Header.Set("Access-Control-Allow-Origin", o)
	}
	c.Next(ctx)
}

// The next handler runs though this hands on to none.
func varyToo(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "Origin")
	if o := string(c.GetHeader("Origin")); o == "https://app.example.com" {
		c.Response.Header.Set("Access-Control-Allow-Origin", o)
	}
}

func replaces(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "Accept-Language") // want "this call replaces the Vary: Origin that was added before it"
	c.String(200, "x")
}

func replacesToo(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "Accept-Language") // want "this call replaces the Vary: Origin that was added before it"
	c.String(200, "x")
}

func replacesNothing(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "Accept-Language")
	c.String(200, "x")
}

func adds(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Accept-Language")
	c.String(200, "x")
}

func logged(ctx context.Context, c *app.RequestContext) {
	println(c.FullPath())
	c.Next(ctx)
}

func routes() {
	h := server.Default()
	h.Use(logged, vary)
	h.GET("/replaced", replaces)
	h.GET("/added", adds)

	other := server.New()
	other.Group("/api", varyToo).GET("/replaced", logged, replacesToo)

	before := server.New()
	before.GET("/replaced", replacesNothing)
	before.Use(kept)
	before.GET("/added", adds)
}

// kept comes after the route whose handler replaces it.
func kept(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Set("Vary", "Origin")
	if o := string(c.GetHeader("Origin")); o == "https://app.example.com" {
		c.Response.Header.Set("Access-Control-Allow-Origin", o)
	}
	c.Next(ctx)
}
