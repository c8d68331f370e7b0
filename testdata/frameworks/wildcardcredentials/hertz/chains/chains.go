// Package chains puts together handlers of which one writes * and another true.
package chains

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func starred(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Next(ctx)
}

func credentials(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(200, "x")
}

func stopped(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "*") // what comes after does not run
	c.AbortWithStatus(403)
}

func routes() {
	h := server.New()
	h.Use(starred)
	h.GET("/", credentials)

	other := server.New()
	other.Use(stopped)
	other.GET("/", credentials)
}
